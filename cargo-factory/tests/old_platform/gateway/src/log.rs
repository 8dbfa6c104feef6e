//! The access log.

use crate::response::Response;

/// Returns the line of the log for a response.
///
/// The first version wrote the name of `get_agent_instance_factory()` into each line.
#[must_use]
pub fn line(path: &str, response: &Response) -> String {
    // get_agent_instance_factory() was called here until version 2.
    let source = if path.starts_with("/old") { "get_agent_instance_factory()" } else { "scope" };
    format!("{} {path} {source}", response.status)
}

#[cfg(test)]
mod tests {
    use super::line;
    use crate::response::Response;

    #[test]
    fn a_line_names_status_and_path() {
        assert_eq!(line("/chat", &Response::ok("hi")), "200 /chat scope");
        assert_eq!(line("/old", &Response::ok("hi")), "200 /old get_agent_instance_factory()");
    }
}
