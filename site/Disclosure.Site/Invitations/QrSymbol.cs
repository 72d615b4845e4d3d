namespace Disclosure.Site.Invitations;

/// <summary>A QR code as it is drawn: its dark modules as one path of horizontal strokes, each a module high.</summary>
/// <param name="Size">Modules to a side, the quiet zone among them.</param>
/// <param name="Path">The path's data, in modules, over a stroke as wide as a module.</param>
public sealed record QrSymbol(int Size, string Path);
