// A job that takes any user's agent does not hold one. Code that sends a job to a session has it run with that
// session's agent.
use std::sync::mpsc::{Receiver, Sender};
use ui_tests::{Notes, Platform, context};

type Job = Box<dyn FnOnce(&Notes<'_>) + Send>;

pub fn serve(platform: &Platform, jobs: &Receiver<Job>) {
    let work = |factory: ui_tests::Factory<'_>| {
        let notes = factory.notes();
        jobs.iter().for_each(|job| job(&notes));
    };
    platform.for_user_blocking(context("alice").unwrap(), work).unwrap();
}

pub fn ask(platform: &Platform, jobs: &Sender<Job>, answer: Sender<String>) {
    let job: Job = Box::new(move |notes| answer.send(notes.text.clone()).unwrap());
    platform.for_user_blocking(context("bob").unwrap(), |_factory| jobs.send(job).is_ok()).unwrap();
}
