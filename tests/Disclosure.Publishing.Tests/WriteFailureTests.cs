using Disclosure.Publishing.Output;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Tests;

public sealed class WriteFailureTests
{
    [Fact]
    public void A_full_disk_is_said_to_be_full() =>
        Assert.Equal("DISC9012", WriteFailure.Describe(new IOException("No space left on device", 28), "dist").Code);

    [Fact]
    public void A_folder_without_permission_is_said_not_to_be_writable() =>
        Assert.Equal("DISC9011", WriteFailure.Describe(new UnauthorizedAccessException(), "dist").Code);

    [Fact]
    public void A_read_only_disk_is_said_not_to_be_writable() =>
        Assert.Equal("DISC9011", WriteFailure.Describe(new IOException("Read-only file system", 30), "dist").Code);
}
