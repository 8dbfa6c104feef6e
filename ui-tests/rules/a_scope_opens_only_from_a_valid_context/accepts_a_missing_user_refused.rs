use factory_core::{Identity, UserExecutionContext};

pub fn serve(auth: Option<Identity>) -> Option<UserExecutionContext> {
    let identity = auth?;
    UserExecutionContext::new(identity, "thread-19", "run-204").ok()
}

pub fn main() {}
