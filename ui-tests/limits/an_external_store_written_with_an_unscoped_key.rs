// A store outside the program takes any text for a key, here one that two users share; the day this stops
// compiling, the suite says so.
use factory_core::UserScope;
use std::{fs, io, path::Path};

pub fn save(folder: &Path, scope: UserScope<'_>, draft: &str) -> io::Result<()> {
    fs::write(folder.join(scope.thread_id()), draft)
}
