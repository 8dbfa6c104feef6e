//! The workspace: its packages, as cargo knows them, and their source files.
