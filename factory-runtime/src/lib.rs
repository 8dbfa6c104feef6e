//! What the compiler cannot decide for `factory-core`, decided at run time with typed errors: work that outlives a request,
//! actors, events, guards, tracing and web servers.

mod tasks;

pub use tasks::spawn::spawn_for_user;
