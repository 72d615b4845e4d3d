namespace Disclosure.Forms.Documents;

/// <summary>A limit of <see cref="DocumentLimits"/> was passed; caught where the file is opened, never seen outside.</summary>
internal sealed class LimitException(string what) : Exception(what);
