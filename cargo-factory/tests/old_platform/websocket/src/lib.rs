//! The WebSocket core. A connection has one scope, which its messages use.

#[macro_use]
mod macros;

pub mod backpressure;
pub mod compat;
pub mod connection;
pub mod dispatch;
pub mod frames;
pub mod handshake;
pub mod heartbeat;
pub mod hub;
pub mod message;
#[cfg(feature = "old-protocol")]
pub mod old_protocol;
pub mod outline;
pub mod presence;
pub mod replay;
pub mod stream;
#[cfg(windows)]
pub mod windows_pipe;
