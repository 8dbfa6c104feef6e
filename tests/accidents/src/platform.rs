//! The platform, and the state of the server.

use crate::{
    agents::{Bus, Memory, SummaryAgent, ToolAgent, ToolSession, TriageAgent},
    auth::{Claims, Tokens},
    database::Database,
    llm::{HttpLlm, Llm},
};
use factory_core::{Awaited, Limits, PerConversation, PerUser, Shareable, agent_factory};
use std::sync::Arc;

agent_factory! {
    /// The agents of one request.
    pub factory ChatFactory for
    /// The components that all users share.
    pub struct Chat {
        shared {
            /// The language model.
            pub llm: dyn Llm,
            /// The database.
            pub database: Database,
            /// The tokens that the login has given out.
            pub tokens: Tokens,
            /// Each user's conversations.
            pub chats: PerConversation<Vec<String>>,
            /// Each user's session of the tool server.
            pub sessions: PerUser<Awaited<ToolSession>>,
            /// Each user's event stream.
            pub buses: PerUser<Bus>,
        }
        request {
            /// The claims of the user's token.
            pub claims: Claims,
        }
        guards {
            /// The limit on open scopes.
            pub limits: Limits,
        }
        scoped { memory: Memory }
        agents { triage: TriageAgent, tool: ToolAgent, summary: SummaryAgent }
    }
}

/// The state of the server. The derive rejects a field that could carry one user's data to another.
#[derive(Clone, Shareable)]
pub struct AppState {
    /// The platform.
    pub platform: Arc<Chat>,
}

impl AppState {
    /// Creates the state of a server with these tokens and this limit of open scopes of each user.
    #[must_use]
    pub fn new(tokens: Tokens, per_user: usize) -> Self {
        let platform = Chat {
            llm: Arc::new(HttpLlm::default()),
            database: Database::default(),
            tokens,
            chats: PerConversation::default(),
            sessions: PerUser::default(),
            buses: PerUser::default(),
            limits: Limits::default().per_user(per_user),
        };
        Self { platform: Arc::new(platform) }
    }
}
