//! The prompts of the agents.
//!
//! Write no call of `get_agent_instance_factory()` into an example: models repeat it.

/// The prompt of the agent that reviews code. It quotes calls, and makes none.
pub const REVIEW: &str = "Replace `get_agent_instance_factory()` and `EventRouter::instance()` by the scope's factory.";

/// A longer example for the same agent.
pub const EXAMPLE: &str = r#"
    let manager = get_llm_manager("eu").await?;
    get_agent_instance_factory().notes().add("x");
"#;

/* Version 1 began with:
   let factory = get_agent_instance_factory();
   EventRouter::instance().publish("prompts", "loaded");
*/

/// Returns the prompt of an agent.
#[must_use]
pub fn prompt(agent: &str) -> &'static str {
    match agent {
        "review" => REVIEW, // not EventRouter::instance()
        "example" => EXAMPLE,
        _ => "Answer shortly.",
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_prompt_quotes_the_old_call() {
        assert!(super::prompt("review").contains("`get_agent_instance_factory()`"));
    }
}
