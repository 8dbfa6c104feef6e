//! Actors of one user: tasks that outlive a request and receive commands.

mod ends;
mod inbox;
mod place;
mod run;
mod send_error;
mod sessions;
mod settings;
mod user_actors;
mod user_handle;

pub use inbox::Inbox;
pub use send_error::UserSendError;
pub use user_actors::UserActors;
pub use user_handle::UserHandle;
