#[user_scoped]
pub struct TriageAgent<'user> {
    scope: UserScope<'user>,
    #[shared]
    llm: &'user dyn Llm,
    #[scoped]
    memory: Arc<ConversationMemory<'user>>,
    #[agent]
    notes: NotesAgent<'user>,
    #[param]
    topic: String,
    #[init(Instant::now())]
    opened: Instant,
    turns: u32,
}
