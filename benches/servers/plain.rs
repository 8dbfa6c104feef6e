struct Model {
    name: String,
}

struct Catalogue {
    articles: Vec<String>,
}

struct Platform {
    model: Model,
    catalogue: Catalogue,
}

fn platform() -> Platform {
    Platform { model: Model { name: "echo".to_owned() }, catalogue: Catalogue { articles: vec!["billing".to_owned()] } }
}

struct Memory {
    turns: AtomicU64,
}

struct Notes<'a> {
    user: &'a str,
    catalogue: &'a Catalogue,
}

struct Triage<'a> {
    user: &'a str,
    model: &'a Model,
    memory: Arc<Memory>,
    notes: Notes<'a>,
    topic: String,
}

impl Triage<'_> {
    fn answer(&self, text: &str) -> Result<Answer, AppError> {
        if !self.notes.catalogue.articles.contains(&self.topic) {
            return Err(AppError::UnknownTopic(self.topic.clone()));
        }
        let turns = self.memory.turns.fetch_add(1, Relaxed);
        let text = format!("{}, {}: {text}", self.model.name, self.notes.user);
        Ok(Answer { user: self.user.to_owned(), text, turns })
    }
}

async fn serve(platform: &Platform, user: String, question: Question) -> Result<Answer, AppError> {
    if platform.model.name.is_empty() {
        return Err(AppError::Busy);
    }
    let memory = Arc::new(Memory { turns: AtomicU64::new(0) });
    let notes = Notes { user: &user, catalogue: &platform.catalogue };
    Triage { user: &user, model: &platform.model, memory, notes, topic: question.topic }.answer(&question.text)
}
