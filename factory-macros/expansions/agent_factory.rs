agent_factory! {
    /// Everything one user's request may touch.
    pub factory AgentInstanceFactory for pub struct Platform {
        shared {
            pub llm: dyn Llm,
            pub drafts: PerUser<Vec<Draft>>,
        }
        scoped { memory: ConversationMemory }
        agents { triage: TriageAgent(topic: String) }
    }
}
