#[deprecated(
    note = "a_deprecated_singleton_names_its_replacement: replace with `create_agent_instance_factory(scope)`"
)]
pub fn get_agent_instance_factory() -> Arc<AgentInstanceFactory> {
    Arc::clone(&INSTANCE)
}
