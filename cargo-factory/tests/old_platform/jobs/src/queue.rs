//! The jobs that wait.

use platform::get_agent_instance_factory;
use std::{
    collections::VecDeque,
    sync::{LazyLock, Mutex, PoisonError},
    thread::{self, JoinHandle},
};

/// The jobs that wait, of all users.
static WAITING: LazyLock<Mutex<VecDeque<String>>> = LazyLock::new(|| Mutex::new(VecDeque::new()));

/// Adds a job and returns how many wait.
pub fn push(job: &str) -> usize {
    let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
    waiting.push_back(job.to_owned());
    waiting.len()
}

/// Runs the next job in a thread.
pub fn run_next() -> JoinHandle<Option<String>> {
    thread::spawn(|| {
        let job = WAITING.lock().unwrap_or_else(PoisonError::into_inner).pop_front()?;
        Some(get_agent_instance_factory().triage("job".to_owned()).answer(&job))
    })
}

/// Returns what a job would answer.
#[must_use]
pub fn preview(job: Option<&str>) -> Option<String> {
    job.map(|job| get_agent_instance_factory().triage("job".to_owned()).answer(job))
}
