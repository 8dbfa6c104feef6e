//! The kinds of agents, by name. Nothing here is the shared factory, although some names are alike.

/// The kinds of agents of a server.
pub struct AgentRegistry {
    /// The function that chooses a model, by the name of an agent.
    pub get_llm_manager: fn(&str) -> &'static str,
    kinds: &'static [&'static str],
}

impl AgentRegistry {
    /// Creates the registry of a server. It is a value, in spite of its name.
    #[must_use]
    pub fn instance() -> Self {
        Self { get_llm_manager, kinds: &["triage", "notes", "planner"] }
    }

    /// Returns the name of the factory of a kind.
    #[must_use]
    pub fn get_agent_instance_factory(&self, kind: &str) -> Option<&'static str> {
        self.kinds.iter().copied().find(|name| *name == kind)
    }
}

fn get_llm_manager(agent: &str) -> &'static str {
    if agent == "planner" { "large" } else { "small" }
}

/// Returns the model of an agent and whether the server has that kind.
#[must_use]
pub fn model_of(agent: &str) -> (&'static str, bool) {
    let registry = AgentRegistry::instance();
    ((registry.get_llm_manager)(agent), registry.get_agent_instance_factory(agent).is_some())
}

#[cfg(test)]
mod tests {
    use super::{get_llm_manager, model_of};

    #[test]
    fn a_planner_has_a_large_model() {
        assert_eq!(model_of("planner"), ("large", true));
        assert_eq!(get_llm_manager("poet"), "small");
    }
}
