use factory_core::{Identity, ServiceIdentity, UserExecutionContext};

pub fn serve(auth: Option<Identity>, service: ServiceIdentity) -> Option<UserExecutionContext> {
    let Some(identity) = auth else { return UserExecutionContext::for_service(service, "thread-19", "run-204").ok() };
    UserExecutionContext::new(identity, "thread-19", "run-204").ok()
}

pub fn main() {}
