//! The assistant: an agent of rig whose tools work in the user's open scope.

use crate::{
    agents::Notebook,
    model::LanguageModel,
    platform::AgentInstanceFactory,
    tools::{AddNote, ListNotes, NotebookBridge, Question},
};
use factory_runtime::bridged;
use rig_agent::{Agent, AgentBuilder, completion::PromptError};

/// The number of tool calls that are answered at the same time. Further calls wait.
const AT_ONCE: usize = 4;

/// The number of times that the model may ask for tools before it has to answer.
const MOST_TURNS: usize = 4;

/// Answers a message of the user in whose scope the factory was made.
///
/// # Errors
///
/// Returns rig's error if the model fails.
pub async fn answer(factory: AgentInstanceFactory<'_>, message: &str) -> Result<String, PromptError> {
    let model = &factory.platform().model;
    with_tools(&factory, async |bridge| prompt(&assistant(model, bridge), message).await).await
}

/// Runs `work` with a bridge to the user's notebook, which answers while `work` runs.
pub async fn with_tools<R>(factory: &AgentInstanceFactory<'_>, work: impl AsyncFnOnce(NotebookBridge) -> R) -> R {
    let notebook = factory.notebook();
    bridged(factory.scope(), AT_ONCE, async |question| reply(&notebook, question), work).await
}

fn reply(notebook: &Notebook<'_>, question: Question) -> Vec<String> {
    if let Question::Add(note) = question {
        notebook.add(note);
    }
    notebook.list()
}

/// Builds an agent of rig. It is `'static`: it holds the model and the bridge, and nothing of the user.
#[must_use]
pub fn assistant(model: &LanguageModel, bridge: NotebookBridge) -> Agent {
    AgentBuilder::new(model.handle())
        .preamble("Keep the user's notes.")
        .tool(AddNote(bridge.clone()))
        .tool(ListNotes(bridge))
        .build()
}

/// Sends a message to the agent and returns its answer.
///
/// # Errors
///
/// Returns rig's error if the model fails.
pub async fn prompt(assistant: &Agent, message: &str) -> Result<String, PromptError> {
    assistant.prompt(message).max_turns(MOST_TURNS).await.map(|answer| answer.to_string())
}
