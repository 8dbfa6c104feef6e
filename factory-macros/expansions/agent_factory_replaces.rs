agent_factory! {
    factory AgentInstanceFactory for struct Office {
        agents { notes: NotesAgent }
        replaces { get_agent_instance_factory, Registry::instance, static CONFIG, const Registry::<_>::LIMITS }
    }
}
