#[deprecated_singleton(instead = "create_agent_instance_factory(scope)", stage = "deny")]
/// All agents of all users.
pub struct AgentRegistry {
    agents: Mutex<HashMap<String, Agent>>,
}
