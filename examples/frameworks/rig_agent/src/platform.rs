//! The platform: the components that all users share, and the factory for the agents of one request.

use crate::{
    agents::{Notebook, Notes},
    model::LanguageModel,
};
use factory_core::{PerUser, agent_factory};

agent_factory! {
    /// The factory for the agents of one user's request.
    pub factory AgentInstanceFactory for
    /// The components that all users share.
    #[derive(Default)]
    pub struct Platform {
        shared {
            /// The language model.
            pub model: LanguageModel,
            /// Each user's notes.
            pub notes: PerUser<Notes>,
        }
        agents { notebook: Notebook }
    }
}
