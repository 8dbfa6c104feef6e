//! The functions of factory-runtime that open scopes.

use crate::project::{ONE_PACKAGE, Project, run};
use serde_json::Value;

const SOURCE: &str = r#"
use factory_core::{Keeps, UserExecutionContext, UserScope, agent_factory, user_scoped};
use factory_runtime::{UserTasks, spawn_for_user};
use std::sync::Arc;
#[user_scoped] pub struct Notes<'user> { scope: UserScope<'user> }
agent_factory! {
    pub factory Desk for pub struct Platform {
        scoped { tasks: UserTasks }
        agents { notes: Notes }
    }
}
pub fn start(platform: &Arc<Platform>, context: UserExecutionContext) {
    drop(spawn_for_user(platform, context, (), async |desk| drop(desk.notes())));
}
pub fn start_in(desk: &Desk<'_>, platform: &Arc<Platform>) {
    let tasks: Arc<UserTasks<'_>> = desk.keep();
    drop(tasks.spawn(platform, "notes", (), async |desk| drop(desk.notes())));
}
pub fn start_by_path(platform: &Arc<Platform>, context: UserExecutionContext) {
    drop(factory_runtime::spawn_for_user(platform, context, (), async |_desk| ()));
}
"#;

#[test]
fn tasks_with_scopes_are_counted() {
    let manifest =
        ONE_PACKAGE.replace("[features]", "factory-runtime = { path = \"$core/../factory-runtime\" }\n[features]");
    let project = Project::new("runtime", &[("Cargo.toml", &manifest), ("src/lib.rs", SOURCE)]);
    let (status, output, errors) = run(project.factory("audit --format json"));
    assert_eq!(status, Some(0), "{errors}");
    let found: Value = serde_json::from_str(&output).unwrap();
    let scopes = found["scopes"].as_array().unwrap();
    let scopes: Vec<_> = scopes.iter().map(|scope| format!("{} {}", scope["line"], scope["function"])).collect();
    // The import of `spawn_for_user` opens no scope.
    assert_eq!(scopes, [r#"13 "spawn_for_user""#, r#"17 "UserTasks::spawn""#, r#"20 "spawn_for_user""#]);
}
