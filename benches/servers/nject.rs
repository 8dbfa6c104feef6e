use nject::{injectable, provider};

struct Model {
    name: String,
}

struct Catalogue {
    articles: Vec<String>,
}

struct User {
    id: String,
}

struct Topic {
    name: String,
}

#[provider]
#[scope(request: Memory)]
#[scope(request: #[arg] User)]
#[scope(request: #[arg] Topic)]
struct Platform {
    #[provide]
    model: Model,
    #[provide]
    catalogue: Catalogue,
}

fn platform() -> Platform {
    Platform { model: Model { name: "echo".to_owned() }, catalogue: Catalogue { articles: vec!["billing".to_owned()] } }
}

#[injectable]
struct Memory {
    #[inject(AtomicU64::new(0))]
    turns: AtomicU64,
}

#[injectable]
struct Notes<'a> {
    user: &'a User,
    catalogue: &'a Catalogue,
}

#[injectable]
struct Triage<'a> {
    user: &'a User,
    model: &'a Model,
    memory: &'a Memory,
    notes: Notes<'a>,
    topic: &'a Topic,
}

impl Triage<'_> {
    fn answer(&self, text: &str) -> Result<Answer, AppError> {
        if !self.notes.catalogue.articles.contains(&self.topic.name) {
            return Err(AppError::UnknownTopic(self.topic.name.clone()));
        }
        let turns = self.memory.turns.fetch_add(1, Relaxed);
        let text = format!("{}, {}: {text}", self.model.name, self.notes.user.id);
        Ok(Answer { user: self.user.id.clone(), text, turns })
    }
}

async fn serve(platform: &Platform, user: String, question: Question) -> Result<Answer, AppError> {
    if platform.model.name.is_empty() {
        return Err(AppError::Busy);
    }
    let scope = platform.request_scope(User { id: user }, Topic { name: question.topic });
    scope.provide::<Triage<'_>>().answer(&question.text)
}
