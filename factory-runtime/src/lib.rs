//! What the compiler cannot decide for `factory-core`, decided at run time with typed errors: work that outlives a request,
//! actors, events, guards, tracing and web servers.

mod bridge;
mod tasks;

pub use bridge::{
    bridged::bridged,
    caller::{Bridge, ScopeClosed},
};
pub use tasks::{
    spawn::spawn_for_user,
    task::{TaskError, UserTask},
    task_failures::{TaskFailure, TaskFailures},
    user_tasks::UserTasks,
};
