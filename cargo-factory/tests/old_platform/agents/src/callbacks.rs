//! Functions that are called when something is done.

use factory_core::{ScopeError, UserExecutionContext};
use platform::{AgentInstanceFactory, Platform, get_agent_instance_factory};
use std::sync::Arc;
use tokio::task::JoinHandle;

/// A function that answers a question later.
pub type Callback<'a> = Box<dyn Fn(&str) -> String + 'a>;

/// The callbacks of one conversation.
#[derive(Default)]
pub struct Callbacks<'a> {
    all: Vec<Callback<'a>>,
    last: Option<Callback<'a>>,
}

impl<'a> Callbacks<'a> {
    /// Adds a callback that answers with a topic.
    pub fn add(&mut self, factory: &'a AgentInstanceFactory<'_>, topic: &'a str) {
        let length = factory.label().len();
        self.all.push(Box::new(move |question| {
            let answer = get_agent_instance_factory().triage(topic.to_owned()).answer(question);
            format!("{length}: {answer}")
        }));
    }

    /// Sets the callback that is called last.
    pub fn set_last(&mut self, factory: &'a AgentInstanceFactory<'_>) {
        let length = factory.label().len();
        self.last = Some(Box::new(move |goal| get_agent_instance_factory().planner(length).plan(goal).concat()));
    }

    /// Calls the callbacks.
    #[must_use]
    pub fn call(&self, question: &str) -> Vec<String> {
        self.all.iter().chain(&self.last).map(|callback| callback(question)).collect()
    }
}

/// Returns a function that adds notes.
pub fn note_taker(factory: &AgentInstanceFactory<'_>) -> impl Fn(&str) -> usize {
    let length = factory.label().len();
    move |note| length + get_agent_instance_factory().notes().add(note)
}

/// Adds two notes, by a function that is called at once.
pub fn two_notes(factory: &AgentInstanceFactory<'_>, notes: [&str; 2]) -> usize {
    let add = |note: &str| get_agent_instance_factory().notes().add(note);
    factory.label().len() + add(notes[0]) + add(notes[1])
}

/// Adds a note in the background, after the scope has closed.
///
/// # Errors
///
/// Returns [`ScopeError`] if the platform refuses.
pub fn note_later(platform: &Arc<Platform>, context: UserExecutionContext) -> Result<JoinHandle<usize>, ScopeError> {
    platform.for_user_blocking(context, |factory| {
        let length = factory.label().len();
        tokio::spawn(async move { length + get_agent_instance_factory().notes().add("later") })
    })
}

/// Adds a note within an `async` block that is awaited at once.
pub async fn note_now(factory: AgentInstanceFactory<'_>, note: &str) -> usize {
    let length = factory.label().len();
    let added = async { get_agent_instance_factory().notes().add(note) }.await;
    length + added
}

/// Adds a note by a function of its own, which sees nothing of this one.
pub fn note_by_helper(factory: &AgentInstanceFactory<'_>, note: &str) -> usize {
    fn add(note: &str) -> usize {
        get_agent_instance_factory().notes().add(note)
    }
    factory.label().len() + add(note)
}
