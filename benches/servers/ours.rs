use factory_core::{Identity, InvalidContext, ScopeError, Shareable, UserExecutionContext, UserScope};
use factory_core::{agent_factory, user_scoped};

#[derive(Shareable)]
struct Model {
    name: String,
}

#[derive(Shareable)]
struct Catalogue {
    articles: Vec<String>,
}

agent_factory! {
    factory AgentInstanceFactory for struct Platform {
        shared {
            model: Model,
            catalogue: Catalogue,
        }
        scoped { memory: Memory }
        agents { triage: Triage(topic: String) }
    }
}

fn platform() -> Platform {
    Platform { model: Model { name: "echo".to_owned() }, catalogue: Catalogue { articles: vec!["billing".to_owned()] } }
}

#[user_scoped]
struct Memory<'user> {
    scope: UserScope<'user>,
    turns: AtomicU64,
}

#[user_scoped]
struct Notes<'user> {
    scope: UserScope<'user>,
    #[shared]
    catalogue: &'user Catalogue,
}

#[user_scoped]
struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    model: &'user Model,
    #[scoped]
    memory: Arc<Memory<'user>>,
    #[agent]
    notes: Notes<'user>,
    #[param]
    topic: String,
}

impl Triage<'_> {
    fn answer(&self, text: &str) -> Result<Answer, AppError> {
        if !self.notes.catalogue.articles.contains(&self.topic) {
            return Err(AppError::UnknownTopic(self.topic.clone()));
        }
        let turns = self.memory.turns.fetch_add(1, Relaxed);
        let text = format!("{}, {}: {text}", self.model.name, self.notes.scope.user_id());
        Ok(Answer { user: self.scope.user_id().to_owned(), text, turns })
    }
}

impl From<InvalidContext> for AppError {
    fn from(_: InvalidContext) -> Self {
        Self::NotLoggedIn
    }
}

impl From<ScopeError> for AppError {
    fn from(_: ScopeError) -> Self {
        Self::Busy
    }
}

async fn serve(platform: &Platform, user: String, question: Question) -> Result<Answer, AppError> {
    let context = UserExecutionContext::new(Identity::verified(user, "login.example.com")?, "thread-19", "run-204")?;
    let served = platform.for_user(context, async |factory| factory.triage(question.topic).answer(&question.text));
    served.await?
}
