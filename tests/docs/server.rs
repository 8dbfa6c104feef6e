use axum::{Router, extract::State, response::Result, routing::post};
use factory_core::{PerUser, Shareable, UserExecutionContext, UserScope, agent_factory, user_scoped};
use factory_runtime::User; // holds the verified `Identity` that your middleware inserted
use futures_util::future::BoxFuture;
use std::sync::Arc;

pub trait Llm: Shareable {
    fn complete<'a>(&'a self, prompt: &'a str) -> BoxFuture<'a, String>;
}

#[user_scoped]
pub struct TriageAgent<'user> {
    scope: UserScope<'user>, // ties the agent to one user's scope
    #[shared]
    llm: &'user dyn Llm, // borrowed from the platform
    #[shared]
    history: &'user PerUser<Vec<String>>, // outlives the scope; one value per user
}

impl TriageAgent<'_> {
    async fn answer(&self, question: String) -> String {
        let answer = self.llm.complete(&question).await;
        self.history.of(self.scope).with(|history| {
            history.push(question);
            format!("{}: {answer}", history.len())
        })
    }
}

agent_factory! {
    pub factory AgentInstanceFactory for pub struct Platform {
        shared { pub llm: dyn Llm, pub history: PerUser<Vec<String>> } // `llm` is stored as Arc<dyn Llm>
        agents { triage: TriageAgent }
    }
}

async fn ask(State(platform): State<Arc<Platform>>, User(identity): User, text: String) -> Result<String> {
    let context = UserExecutionContext::new(identity, "thread-19", "run-204")?;
    Ok(platform.for_user(context, async |factory| factory.triage().answer(text).await).await?)
}

pub fn router(platform: Platform) -> Router {
    Router::new().route("/ask", post(ask)).with_state(Arc::new(platform))
}
