'use client';

import { Component, type ReactNode } from 'react';

/** When the browser retries what failed on the server, keeps showing the same content instead of an error. */
export class KeepContent extends Component<
  { content: ReactNode; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.content : this.props.children;
  }
}
