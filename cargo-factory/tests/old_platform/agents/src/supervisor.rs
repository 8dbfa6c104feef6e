//! The agent that asks the others.

use platform::{
    AgentInstanceFactory, EventRouter,
    agents::{report::ReportError, runner::ToolError},
    desk::{Desk, answer_all},
    get_agent_instance_factory,
};

/// An agent that divides the work among others.
pub struct Supervisor<'user> {
    factory: AgentInstanceFactory<'user>,
    rounds: usize,
}

impl<'user> Supervisor<'user> {
    /// Creates a supervisor for so many rounds.
    #[must_use]
    pub fn new(factory: AgentInstanceFactory<'user>, rounds: usize) -> Self {
        Self { factory, rounds }
    }

    /// Asks the triage agent.
    #[must_use]
    pub fn ask(&self, topic: &str, question: &str) -> String {
        get_agent_instance_factory().triage(topic.to_owned()).answer(question)
    }

    /// Asks the triage agent several questions.
    #[must_use]
    pub fn ask_all(&self, topic: &str, questions: &[&str]) -> Vec<String> {
        answer_all(get_agent_instance_factory(), topic, questions)
    }

    /// Asks as any desk would.
    #[must_use]
    pub fn ask_as_desk(&self, question: &str) -> String {
        Desk::answer(get_agent_instance_factory(), "desk", question)
    }

    /// Plans and runs a tool on each step.
    ///
    /// # Errors
    ///
    /// Returns [`ToolError`] if there is no such tool.
    pub async fn work(&self, goal: &str, tool: &str) -> Result<Vec<String>, ToolError> {
        let mut done = Vec::new();
        let steps = get_agent_instance_factory().planner(self.rounds).plan(goal);
        for step in steps {
            done.push(get_agent_instance_factory().runner().call(tool, &step).await?);
        }
        Ok(done)
    }

    /// Writes a report.
    ///
    /// # Errors
    ///
    /// Returns [`ReportError`] if the format is unknown.
    pub async fn report(&self, format: &str, lines: &[String]) -> Result<String, ReportError> {
        Ok(get_agent_instance_factory().report(format.to_owned()).await?.render(lines))
    }

    /// Returns the user that the supervisor works for.
    #[must_use]
    pub fn user_id(&self) -> &str {
        self.factory.scope().user_id()
    }

    /// Tells the operators that the work is done.
    #[must_use]
    pub fn done(&self) -> String {
        EventRouter::instance().publish("operators", "done").frame
    }
}
