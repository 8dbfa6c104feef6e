//! Repeated attempts.

/// Calls a function until it succeeds, at most `most` times, and returns the last result.
///
/// # Errors
///
/// Returns the error of the last attempt.
pub fn retry<T, E>(most: usize, mut attempt: impl FnMut() -> Result<T, E>) -> Result<T, E> {
    for _ in 1..most {
        if let Ok(value) = attempt() {
            return Ok(value);
        }
    }
    attempt()
}

#[cfg(test)]
mod tests {
    use super::retry;
    use crate::get_agent_instance_factory;

    #[test]
    fn the_last_error_is_returned() {
        let mut attempts = 0;
        let result = retry(3, || {
            attempts += 1;
            get_agent_instance_factory().runner().run("missing", "")
        });
        assert!(result.is_err());
        assert_eq!(attempts, 3);
    }
}
