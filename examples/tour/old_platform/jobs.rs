//! A job for all users.

use crate::platform::get_agent_instance_factory;

pub fn write_digests(user_names: &[&str]) -> Vec<String> {
    user_names.iter().map(|name| get_agent_instance_factory().triage().answer(name)).collect()
}
