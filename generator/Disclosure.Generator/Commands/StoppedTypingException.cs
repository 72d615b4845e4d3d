namespace Disclosure.Generator.Commands;

/// <summary>Ctrl+C where something was to be typed, which then is a key and no signal.</summary>
internal sealed class StoppedTypingException : OperationCanceledException;
