//! The platform: the components that all users share, and the factory for the agents of one request.

use crate::{
    agents::{Notebook, Notes, OpenSessions, Sessions},
    login::Logins,
};
use factory_core::{Limits, PerUser, agent_factory};

agent_factory! {
    /// The factory for the agents of one user's request.
    pub factory AgentInstanceFactory for
    /// The components that all users share.
    pub struct Platform {
        shared {
            /// The users that are logged in.
            pub logins: Logins,
            /// Each user's notes.
            pub notes: PerUser<Notes>,
            /// Each user's MCP sessions.
            pub open_sessions: PerUser<OpenSessions>,
        }
        guards {
            /// The limit on the open scopes of each user.
            pub limits: Limits,
        }
        agents { notebook: Notebook, sessions: Sessions }
    }
}

impl Platform {
    /// Creates a platform for the users of these logins.
    #[must_use]
    pub fn new(logins: Logins) -> Self {
        Self {
            logins,
            notes: PerUser::default(),
            // rmcp closes a session after five minutes without a message. A user's ids are kept for an hour.
            open_sessions: PerUser::default(),
            limits: Limits::default(),
        }
    }
}
