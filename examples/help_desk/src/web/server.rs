//! The state that the handlers share.

use super::login::Logins;
use crate::platform::HelpDesk;
use factory_runtime::UserField;
use std::sync::Arc;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// The help desk with what a web server needs around it. A clone is the same server.
#[derive(Clone)]
pub struct Server {
    /// The platform.
    pub desk: Arc<HelpDesk>,
    /// The keys that check logins.
    pub logins: Arc<Logins>,
    /// The form in which traces show the user.
    pub user_field: UserField,
    /// The signal that ends the open streams and the server.
    pub stop: CancellationToken,
    /// The work that continues after a response.
    pub tasks: TaskTracker,
}

impl Server {
    /// Creates a server.
    #[must_use]
    pub fn new(desk: HelpDesk, logins: Logins, user_field: UserField) -> Self {
        let (desk, logins) = (Arc::new(desk), Arc::new(logins));
        Self { desk, logins, user_field, stop: CancellationToken::new(), tasks: TaskTracker::new() }
    }
}
