#[deprecated_singleton(instead = "create_agent_instance_factory(scope)", stage = "deny")]
pub type Sessions = Mutex<HashMap<String, Session>>;
