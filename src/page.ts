/** Entry of the page bundle for a plain `<script type="module">`. */
import './define.js';
