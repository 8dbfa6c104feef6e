//! A platform with one component of each kind that the old system shared between users.

use crate::{context, side_by_side};
use factory_core::{PerUser, Shareable, UserScope, agent_factory, user_scoped};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};
use tokio::sync::{Barrier, mpsc::UnboundedSender};

/// A model that all users share and that keeps each user's prompts.
pub trait Model: Shareable {
    fn complete(&self, scope: UserScope<'_>, prompt: &str) -> Vec<String>;
}

#[derive(Default, Shareable)]
pub struct Remembering {
    asked: PerUser<Vec<String>>,
}

impl Model for Remembering {
    fn complete(&self, scope: UserScope<'_>, prompt: &str) -> Vec<String> {
        self.asked.of(scope).with(|asked| {
            asked.push(prompt.to_owned());
            asked.clone()
        })
    }
}

#[user_scoped]
pub struct Emitter<'user> {
    scope: UserScope<'user>,
    sink: Mutex<Option<UnboundedSender<String>>>,
}

impl Emitter<'_> {
    pub fn connect(&self, sink: UnboundedSender<String>) {
        *self.sink.lock().unwrap() = Some(sink);
    }

    pub fn emit(&self, event: &str) {
        let sink = self.sink.lock().unwrap();
        sink.as_ref().unwrap().send(format!("{}: {event}", self.scope.user_id())).unwrap();
    }
}

type Tool<'user> = Box<dyn Fn(&str) -> String + Send + 'user>;

#[user_scoped]
pub struct Dispatcher<'user> {
    scope: UserScope<'user>,
    tools: Mutex<BTreeMap<String, Tool<'user>>>,
}

impl<'user> Dispatcher<'user> {
    pub fn register(&self, name: &str, tool: impl Fn(&str) -> String + Send + 'user) {
        let mut tools = self.tools.lock().unwrap();
        tools.insert(name.to_owned(), Box::new(tool));
    }

    /// Returns `None` if this user has no tool of that name. Another user may have one.
    pub fn dispatch(&self, name: &str, input: &str) -> Option<String> {
        let tools = self.tools.lock().unwrap();
        tools.get(name).map(|tool| tool(input))
    }
}

#[user_scoped]
pub struct Registry<'user> {
    scope: UserScope<'user>,
    pub names: Mutex<Vec<String>>,
}

#[user_scoped]
pub struct Settings<'user> {
    scope: UserScope<'user>,
    #[shared]
    defaults: &'user BTreeMap<String, String>,
    own: Mutex<BTreeMap<String, String>>,
}

impl Settings<'_> {
    pub fn set(&self, name: &str, value: &str) {
        self.own.lock().unwrap().insert(name.to_owned(), value.to_owned());
    }

    pub fn get(&self, name: &str) -> String {
        let own = self.own.lock().unwrap();
        own.get(name).or_else(|| self.defaults.get(name)).unwrap().clone()
    }
}

#[derive(Debug, Default, PartialEq)]
pub enum Progress {
    #[default]
    Idle,
    Step(usize),
}

#[user_scoped]
pub struct Worker<'user> {
    pub scope: UserScope<'user>,
    #[shared]
    pub model: &'user dyn Model,
    #[scoped]
    pub emitter: Arc<Emitter<'user>>,
    #[scoped]
    pub dispatcher: Arc<Dispatcher<'user>>,
    #[scoped]
    pub registry: Arc<Registry<'user>>,
    #[scoped]
    pub settings: Arc<Settings<'user>>,
    pub progress: Progress,
}

impl Worker<'_> {
    pub fn advance(&mut self) {
        self.progress = match self.progress {
            Progress::Idle => Progress::Step(1),
            Progress::Step(step) => Progress::Step(step + 1),
        };
    }
}

agent_factory! {
    pub factory OfficeFactory for pub struct Office {
        shared {
            pub model: dyn Model,
            pub defaults: BTreeMap<String, String>,
        }
        scoped { emitter: Emitter, dispatcher: Dispatcher, registry: Registry, settings: Settings }
        agents { worker: Worker }
    }
}

pub const USERS: usize = 16;

/// One of [`USERS`] users whose scopes are open at the same time.
#[derive(Clone)]
pub struct Visitor {
    pub office: Arc<Office>,
    pub number: usize,
    pub user: String,
    everybody: Arc<Barrier>,
}

impl Visitor {
    /// Returns when every user has called it.
    pub async fn step(&self) {
        self.everybody.wait().await;
    }
}

/// Runs the visits of all users and returns their results in order of the users.
pub async fn all_visit<W>(visit: impl Fn(Visitor) -> W) -> Vec<W::Output>
where
    W: Future<Output: Send + 'static> + Send + 'static,
{
    let defaults = BTreeMap::from([("tone".to_owned(), "plain".to_owned())]);
    let office = Arc::new(Office { model: Arc::new(Remembering::default()), defaults });
    let everybody = Arc::new(Barrier::new(USERS));
    let visitor = |number| Visitor {
        office: Arc::clone(&office),
        number,
        user: format!("u-{number}"),
        everybody: Arc::clone(&everybody),
    };
    side_by_side((0..USERS).map(visitor).map(visit)).await
}

impl Visitor {
    pub async fn in_scope<R>(&self, work: impl for<'user> AsyncFnOnce(OfficeFactory<'user>) -> R) -> R {
        self.office.for_user(context(&self.user), work).await.unwrap()
    }
}
