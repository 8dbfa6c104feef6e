//! The agents, and what they keep for each user.

pub use self::isolated::{Bus, Memory, SummaryAgent, ToolAgent, ToolSession, TriageAgent};

#[factory_core::user_scoped]
mod isolated {
    use crate::{auth::Claims, database::Database, llm::Llm};
    use factory_core::{Awaited, PerConversation, PerUser, UserScope, user_scoped};
    use std::sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    };
    use tokio::sync::broadcast;

    /// The number of answers in this request.
    #[user_scoped]
    pub struct Memory<'user> {
        scope: UserScope<'user>,
        answers: AtomicU32,
    }

    /// The user's event stream. Its receivers are the user's open connections.
    pub struct Bus(pub broadcast::Sender<String>);

    impl Default for Bus {
        fn default() -> Self {
            Self(broadcast::channel(64).0)
        }
    }

    /// A session of the tool server, which counts its calls.
    #[derive(Default)]
    pub struct ToolSession {
        calls: u32,
    }

    impl ToolSession {
        async fn call(&mut self, tool: &str) -> String {
            tokio::task::yield_now().await;
            self.calls += 1;
            format!("{tool} {}", self.calls)
        }
    }

    /// Answers the user's messages.
    #[user_scoped]
    pub struct TriageAgent<'user> {
        scope: UserScope<'user>,
        #[request]
        claims: &'user Claims,
        #[shared]
        llm: &'user dyn Llm,
        #[shared]
        chats: &'user PerConversation<Vec<String>>,
        #[shared]
        buses: &'user PerUser<Bus>,
        #[scoped]
        memory: Arc<Memory<'user>>,
    }

    impl TriageAgent<'_> {
        /// Answers one message.
        pub async fn answer(&self, message: &str) -> String {
            let mut answer = self.llm.complete(message).await;
            if !self.claims.is_paying {
                answer.truncate(40);
            }
            self.memory.answers.fetch_add(1, Ordering::Relaxed);
            let count = self.chats.of(self.scope).with(|lines| {
                lines.push(message.to_owned());
                lines.len()
            });
            self.buses.of(self.scope).with(|bus| _ = bus.0.send(format!("message {count}")));
            format!("{count}: {answer}")
        }
    }

    /// Calls the user's tools.
    #[user_scoped]
    pub struct ToolAgent<'user> {
        scope: UserScope<'user>,
        #[shared]
        sessions: &'user PerUser<Awaited<ToolSession>>,
    }

    impl ToolAgent<'_> {
        /// Calls one tool.
        pub async fn call(&self, tool: &str) -> String {
            self.sessions.of(self.scope).lock().await.call(tool).await
        }
    }

    /// Summarizes the conversation after the answer.
    #[user_scoped]
    pub struct SummaryAgent<'user> {
        scope: UserScope<'user>,
        #[shared]
        database: &'user Database,
        #[shared]
        chats: &'user PerConversation<Vec<String>>,
    }

    impl SummaryAgent<'_> {
        /// Saves a summary as a draft.
        pub async fn summarize(&self) {
            tokio::task::yield_now().await;
            let count = self.chats.of(self.scope).with(|lines| lines.len());
            self.database.insert(self.scope, &format!("{count} messages"));
        }
    }
}
