use crate::{AppError, User}; // yours: `User` is an extractor that verifies the request and makes its context
use axum::{Router, extract::State, routing::post};
use factory_core::{PerUser, Shareable, UserScope, agent_factory, user_scoped};
use std::sync::Arc;

pub trait Llm: Shareable {
    fn complete(&self, prompt: &str) -> String;
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
    fn answer(&self, question: String) -> String {
        let answer = self.llm.complete(&question);
        self.history.of(self.scope).with(|history| {
            history.push(question);
            format!("{}: {answer}", history.len())
        })
    }
}

agent_factory! {
    pub factory AgentInstanceFactory for pub struct Platform {
        shared {
            pub llm: dyn Llm, // stored as Arc<dyn Llm>
            pub history: PerUser<Vec<String>>,
        }
        agents { triage: TriageAgent }
    }
}

async fn ask(State(platform): State<Arc<Platform>>, User(context): User, text: String) -> Result<String, AppError> {
    Ok(platform.for_user(context, async |factory| factory.triage().answer(text)).await?)
}

pub fn router(platform: Platform) -> Router {
    Router::new().route("/ask", post(ask)).with_state(Arc::new(platform))
}
