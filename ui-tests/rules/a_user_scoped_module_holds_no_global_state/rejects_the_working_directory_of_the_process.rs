// Twin: accepts_the_working_directory_of_a_command.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::{env, io, path::Path, process::Command};

    pub fn list(folder: &Path) -> io::Result<Command> {
        let list = Command::new("ls");
        env::set_current_dir(folder)?;
        Ok(list)
    }
}

pub fn main() {}
