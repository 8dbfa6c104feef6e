#[user_scoped]
pub struct TriageAgent<'user> {
    scope: UserScope<'user>,
    #[agent(topic = topic.clone(), depth = depth + 1)]
    notes: NotesAgent<'user>,
    #[param]
    topic: String,
    #[param]
    depth: u32,
}
