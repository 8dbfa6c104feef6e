use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::{env, io, path::Path, process::Command};

    pub fn list(folder: &Path) -> io::Result<Command> {
        let mut list = Command::new("ls");
        list.current_dir(folder).env("HOME", env::current_dir()?);
        Ok(list)
    }
}

pub fn main() {}
