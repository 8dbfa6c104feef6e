mod impls;
mod signatures;
