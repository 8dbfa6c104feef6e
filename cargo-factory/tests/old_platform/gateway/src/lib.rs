//! The HTTP gateway. Each request opens a scope for its user, and most of its handlers use it already.
//!
//! Before there were scopes, a handler called the shared factory:
//!
//! ```
//! # #![allow(deprecated)]
//! let answer = platform::get_agent_instance_factory().triage("billing".to_owned()).answer("when?");
//! assert_eq!(answer, "billing: re: when?");
//! ```

pub mod error;
pub mod handlers;
pub mod log;
pub mod request;
pub mod response;
pub mod router;
