//! The help desk: what all users share, what one user's request may touch, and the agents.

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
pub use open_scopes::{OpenScopes, Permit};

agent_factory! {
    /// Makes the agents of one user's request.
    pub factory AgentInstanceFactory for
    /// What all users of the help desk share.
    pub struct HelpDesk {
        shared {
            /// Answers everybody, and remembers nobody.
            pub answerer: dyn Answerer,
            /// Read by everybody, changed by nobody.
            pub knowledge: KnowledgeBase,
            /// Each user's answers that wait to be sent.
            pub drafts: PerUser<Drafts>,
            /// What each user has written so far.
            pub history: PerUser<History>,
            /// How many messages were answered.
            #[attest(reason = "a number of messages holds no user data")]
            pub answered: AtomicU64,
        }
        guards {
            /// How many scopes may be open at once.
            pub open_scopes: OpenScopes,
        }
        scoped { memory: ConversationMemory }
        agents { triage: TriageAgent(topic: Topic), notes: NotesAgent, report: ReportAgent }
        replaces { get_agent_instance_factory }
    }
}

/// A desk that has not answered anybody yet.
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

/// One user's answers that wait to be sent.
#[derive(Debug, Default)]
pub struct Drafts {
    /// The oldest first.
    pub answers: Vec<String>,
}

/// What one user has written, in all their conversations.
#[derive(Debug, Default)]
pub struct History {
    /// The oldest first.
    pub messages: Vec<String>,
}

/// What was said in one scope: all agents of the scope have the same one.
#[user_scoped]
#[derive(Debug)]
pub struct ConversationMemory<'user> {
    scope: UserScope<'user>,
    lines: Mutex<Vec<String>>,
}

impl ConversationMemory<'_> {
    /// The oldest first.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Remembers one more.
    pub fn add(&self, line: &str) {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).push(line.to_owned());
    }
}

/// Answers what one user writes about one topic.
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
    /// Answers a message, and leaves the answer among the drafts.
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

    /// What it has noted.
    #[must_use]
    pub fn notes(&self) -> &NotesAgent<'user> {
        &self.notes
    }
}

/// Takes notes for one user, and keeps their drafts.
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
    /// Notes one more thing.
    pub fn add(&mut self, note: &str) {
        self.notes.push(note.to_owned());
    }

    /// The notes of this agent alone: another one starts without any.
    #[must_use]
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// What was said in this scope.
    #[must_use]
    pub fn memory(&self) -> &ConversationMemory<'user> {
        &self.memory
    }

    /// Keeps an answer: it is still there in the user's next scope.
    pub fn draft(&self, answer: &str) {
        self.drafts.of(self.scope).with(|drafts| drafts.answers.push(answer.to_owned()));
    }

    /// Takes the user's drafts, of this scope and of those before it.
    #[must_use]
    pub fn take_drafts(&self) -> Vec<String> {
        self.drafts.of(self.scope).with(|drafts| drafts.answers.drain(..).collect())
    }
}

/// Reports on all that one user has written. Of a user who has written nothing, there is none.
#[user_scoped(create)]
pub struct ReportAgent<'user> {
    scope: UserScope<'user>,
    messages: Vec<String>,
}

/// Why there is no report.
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
    /// The factory's `report()` returns what this returns. It could be `async`.
    #[create]
    fn open(scope: UserScope<'user>, #[shared] history: &'user PerUser<History>) -> Result<Self, NothingWritten> {
        let messages = history.of(scope).with(|history| history.messages.clone());
        if messages.is_empty() { Err(NothingWritten) } else { Ok(Self { scope, messages }) }
    }

    /// One line for each message, under the user's name.
    #[must_use]
    pub fn write(&self) -> String {
        format!("{} wrote:\n{}", self.scope.user_id(), self.messages.join("\n"))
    }
}
