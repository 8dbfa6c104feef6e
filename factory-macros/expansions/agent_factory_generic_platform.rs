agent_factory! {
    pub factory AgentInstanceFactory for pub struct Platform<M: Model> {
        shared { pub model: M as TheModel }
        agents { triage: TriageAgent<M>(topic: String) }
    }
}
