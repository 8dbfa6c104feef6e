//! The help desk: the shared components, the factory and the agents.

mod knowledge;
mod open_scopes;

use factory_core::{PerUser, UserScope, agent_factory, user_scoped};
use std::{
    error::Error,
    fmt,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

pub use knowledge::{Answerer, KnowledgeBase, Phrases, Topic};
pub use open_scopes::OpenScopes;

agent_factory! {
    /// The factory for the agents of one user's request.
    pub factory AgentInstanceFactory for
    /// The components that all users share.
    pub struct HelpDesk {
        shared {
            /// The source of the answers.
            pub answerer: dyn Answerer,
            /// The articles.
            pub knowledge: KnowledgeBase,
            /// Each user's answers that are not sent yet.
            pub drafts: PerUser<Drafts>,
            /// Each user's messages.
            pub history: PerUser<History>,
            /// The number of answered messages.
            #[attest(reason = "a number of messages holds no user data")]
            pub answered: AtomicU64,
        }
        guards {
            /// The limit on open scopes.
            pub open_scopes: OpenScopes,
        }
        scoped { memory: ConversationMemory }
        agents { triage: TriageAgent(topic: Topic), notes: NotesAgent, report: ReportAgent }
        replaces { get_agent_instance_factory }
    }
}

/// Opens a new help desk.
#[must_use]
pub fn open_desk(most_scopes: usize) -> HelpDesk {
    HelpDesk {
        answerer: Arc::new(Phrases),
        knowledge: KnowledgeBase { site: "help.example.com".to_owned() },
        drafts: PerUser::default(),
        history: PerUser::default(),
        answered: 0.into(),
        open_scopes: OpenScopes::at_most(most_scopes),
    }
}

/// One user's answers that are not sent yet.
#[derive(Debug, Default)]
pub struct Drafts {
    /// The answers, oldest first.
    pub answers: Vec<String>,
}

/// One user's messages in all conversations.
#[derive(Debug, Default)]
pub struct History {
    /// The messages, oldest first.
    pub messages: Vec<String>,
}

/// The messages of one scope. All agents of the scope share it.
#[user_scoped]
#[derive(Debug)]
pub struct ConversationMemory<'user> {
    scope: UserScope<'user>,
    lines: Mutex<Vec<String>>,
}

impl ConversationMemory<'_> {
    /// Returns the messages, oldest first.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Adds a message.
    pub fn add(&self, line: &str) {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).push(line.to_owned());
    }
}

/// An agent that answers one user's messages about one topic.
#[user_scoped]
pub struct TriageAgent<'user> {
    scope: UserScope<'user>,
    #[shared]
    answerer: &'user dyn Answerer,
    #[shared]
    knowledge: &'user KnowledgeBase,
    #[shared]
    history: &'user PerUser<History>,
    #[shared]
    answered: &'user AtomicU64,
    #[scoped]
    memory: Arc<ConversationMemory<'user>>,
    #[agent]
    notes: NotesAgent<'user>,
    #[param]
    topic: Topic,
}

impl<'user> TriageAgent<'user> {
    /// Answers a message and saves the answer as a draft.
    pub fn answer(&mut self, message: &str) -> String {
        let article = self.knowledge.article(self.topic);
        let answer = self.answerer.answer(message, &self.memory.lines(), &article);
        self.memory.add(message);
        self.history.of(self.scope).with(|history| history.messages.push(message.to_owned()));
        self.notes.add(message);
        self.notes.draft(&answer);
        self.answered.fetch_add(1, Relaxed);
        answer
    }

    /// Returns the nested agent with the notes.
    #[must_use]
    pub fn notes(&self) -> &NotesAgent<'user> {
        &self.notes
    }
}

/// An agent that takes notes for one user and keeps the user's drafts.
#[user_scoped]
#[derive(Debug)]
pub struct NotesAgent<'user> {
    scope: UserScope<'user>,
    #[shared]
    drafts: &'user PerUser<Drafts>,
    #[scoped]
    memory: Arc<ConversationMemory<'user>>,
    notes: Vec<String>,
}

impl<'user> NotesAgent<'user> {
    /// Adds a note.
    pub fn add(&mut self, note: &str) {
        self.notes.push(note.to_owned());
    }

    /// Returns the notes of this agent. Each agent has its own.
    #[must_use]
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// Returns the messages of this scope.
    #[must_use]
    pub fn memory(&self) -> &ConversationMemory<'user> {
        &self.memory
    }

    /// Saves a draft. It is kept for the user's next scope.
    pub fn draft(&self, answer: &str) {
        self.drafts.of(self.scope).with(|drafts| drafts.answers.push(answer.to_owned()));
    }

    /// Removes and returns the user's drafts of this scope and of earlier ones.
    #[must_use]
    pub fn take_drafts(&self) -> Vec<String> {
        self.drafts.of(self.scope).with(|drafts| drafts.answers.drain(..).collect())
    }
}

/// An agent that reports on all messages of one user. It does not start if there are none.
#[user_scoped(create)]
pub struct ReportAgent<'user> {
    scope: UserScope<'user>,
    messages: Vec<String>,
}

/// The error when a user has no messages.
#[derive(Debug)]
pub struct NothingWritten;

impl fmt::Display for NothingWritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this user has written nothing to report on")
    }
}

impl Error for NothingWritten {}

#[user_scoped]
impl<'user> ReportAgent<'user> {
    /// Starts the agent. The factory's `report()` returns this result. The constructor could be `async`.
    #[create]
    fn open(scope: UserScope<'user>, #[shared] history: &'user PerUser<History>) -> Result<Self, NothingWritten> {
        let messages = history.of(scope).with(|history| history.messages.clone());
        if messages.is_empty() { Err(NothingWritten) } else { Ok(Self { scope, messages }) }
    }

    /// Writes the report, with a line for each message.
    #[must_use]
    pub fn write(&self) -> String {
        format!("{} wrote:\n{}", self.scope.user_id(), self.messages.join("\n"))
    }
}
