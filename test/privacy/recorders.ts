/** Recorders as sites have them, all set to take in as much as they can. Nothing they send leaves the machine. */
import type { Outbox } from './outbox.js';
import { collector } from './outbox.js';

export type Recorder = {
  /** All it holds or has sent so far, readable. */
  readonly captured: () => Promise<string>;
  readonly stop: () => void;
};

export async function startRrweb(): Promise<Recorder> {
  const { record } = await import('rrweb');
  const events: unknown[] = [];
  const stop = record({
    emit: (event) => events.push(event),
    maskAllInputs: false,
    maskInputOptions: { password: false },
    recordCanvas: true,
    recordCrossOriginIframes: true,
    inlineStylesheet: true,
    inlineImages: true,
    collectFonts: true,
    userTriggeredOnInput: true,
  });
  return { captured: async () => JSON.stringify(events), stop: () => stop?.() };
}

/** What its server says: everything is on. */
const posthogServer = {
  supportedCompression: [],
  autocapture_opt_out: false,
  autocaptureExceptions: true,
  captureDeadClicks: true,
  capturePerformance: { network_timing: true, web_vitals: true },
  elementsChainAsString: true,
  hasFeatureFlags: false,
  heatmaps: true,
  sessionRecording: {
    endpoint: '/s/',
    consoleLogRecordingEnabled: true,
    networkPayloadCapture: { recordBody: true, recordHeaders: true },
    masking: { maskAllInputs: false },
  },
};

/** Analytics, heat maps and session replay, with the packages it would otherwise fetch. */
export async function startPosthog(outbox: Outbox): Promise<Recorder> {
  const { posthog } = await import('posthog-js/dist/module.full.no-external.js');
  posthog.init('token', {
    api_host: collector,
    opt_out_useragent_filter: true,
    persistence: 'memory',
    disable_compression: true,
    request_batching: false,
    autocapture: { capture_copied_text: true },
    mask_all_text: false,
    mask_all_element_attributes: false,
    capture_heatmaps: true,
    capture_dead_clicks: true,
    capture_performance: true,
    rageclick: true,
    session_recording: {
      compress_events: false,
      maskAllInputs: false,
      maskInputOptions: { password: false },
      captureCanvas: { recordCanvas: true },
      collectFonts: true,
      recordCrossOriginIframes: true,
    },
  });
  posthog.startSessionRecording(true);
  return {
    captured: async () => {
      // On this it sends what it has held back.
      window.dispatchEvent(new Event('beforeunload'));
      return (await outbox.sent()).join('\n');
    },
    stop: () => posthog.stopSessionRecording(),
  };
}

export const posthogAnswers = (): unknown => posthogServer;

export async function startClarity(): Promise<Recorder> {
  const { clarity } = await import('clarity-js');
  // As often as it does by itself, once a second: it stops at 128 payloads a page.
  const payloads: string[] = [];
  clarity.start({
    projectId: 'project',
    content: true,
    track: true,
    lean: false,
    upload: (payload) => payloads.push(payload),
  });
  return { captured: async () => payloads.join('\n'), stop: () => clarity.stop() };
}
