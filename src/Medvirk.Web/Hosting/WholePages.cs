using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.WebUtilities;

namespace Medvirk.Web.Hosting;

/// <summary>Gathers a page before it is sent: most go out in one piece, which is less work for the network and for what packs them.</summary>
public sealed class WholePages : IHttpResponseStreamWriterFactory
{
    /// <summary>Letters; few pages are longer.</summary>
    private const int Room = 64 * 1024;

    public TextWriter CreateWriter(Stream stream, Encoding encoding) =>
        new HttpResponseStreamWriter(stream, encoding, Room, ArrayPool<byte>.Shared, ArrayPool<char>.Shared);
}
