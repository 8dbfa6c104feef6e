//! The agents that keep and write drafts.

use factory_core::user_scoped;

#[user_scoped]
mod checked {
    use crate::components::{conversation::Conversation, model::Model};
    use factory_core::{PerUser, UserScope, user_scoped};
    use futures_util::StreamExt;
    use std::sync::Arc;

    /// The answers to one user that are not sent yet.
    #[derive(Default)]
    pub struct Drafts(Vec<String>);

    /// An agent that keeps the user's drafts from one request to the next.
    #[user_scoped]
    pub struct Notes<'user> {
        scope: UserScope<'user>,
        #[shared]
        drafts: &'user PerUser<Drafts>,
    }

    impl Notes<'_> {
        /// Saves a draft.
        pub fn draft(&self, draft: &str) {
            self.drafts.of(self.scope).with(|drafts| drafts.0.push(draft.to_owned()));
        }

        /// Returns all drafts, oldest first.
        #[must_use]
        pub fn drafts(&self) -> Vec<String> {
            self.drafts.of(self.scope).with(|drafts| drafts.0.clone())
        }
    }

    /// An agent that summarizes the conversation after the response was sent.
    #[user_scoped]
    pub struct Summary<'user> {
        scope: UserScope<'user>,
        #[shared]
        model: &'user dyn Model,
        #[scoped]
        conversation: Arc<Conversation<'user>>,
        #[agent]
        notes: Notes<'user>,
    }

    impl Summary<'_> {
        /// Writes a summary of the conversation as a draft.
        pub async fn write(&self) {
            let texts: Vec<_> = self.conversation.lines().into_iter().map(|line| line.text).collect();
            let summary: String = self.model.answer("Summarize", &texts.join(" | ")).collect().await;
            let after = self.scope.operation().unwrap_or("request");
            self.notes.draft(&format!("{after}: {summary}"));
        }
    }
}

pub use checked::{Drafts, Notes, Summary};
